package dev.osteon.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Archives that are being read. Each member is opened by itself, several times and by several threads; the list of members, which may be long, is read
 * once, because Java shares it between all openings of one file as long as one of them is open. The last few are kept open for that.
 */
final class OpenArchives implements AutoCloseable {
    private static final int MOST = 4;

    private final Map<Path, ZipFile> held = new LinkedHashMap<>(MOST, 0.75f, true);

    /** Members are read one by one and never written under their names, so that these can say what they like. */
    InputStream member(Path file, String name) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        hold(file);
        ZipEntry entry = archive.getEntry(name);
        long packed = entry.getCompressedSize();
        return new GuardedStream(archive.getInputStream(entry), () -> packed) {
            @Override
            public void close() throws IOException {
                super.close();
                archive.close();
            }
        };
    }

    private synchronized void hold(Path file) throws IOException {
        if (held.get(file) == null) {
            held.put(file, new ZipFile(file.toFile()));
            if (held.size() > MOST) {
                Path eldest = held.keySet().iterator().next();
                held.remove(eldest).close();
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (ZipFile archive : held.values()) {
            archive.close();
        }
        held.clear();
    }
}
