package dev.osteon.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the trail, {@code 0000000001.ndjson} and so on, and how far they have been moved into the store. */
final class AuditFiles {
    private static final Pattern NAME = Pattern.compile("\\d{10}\\.ndjson");
    private static final String MOVED = "moved";

    private final Path folder;

    /** @param folder created when it is not there */
    AuditFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /**
     * A place in the trail.
     *
     * @param file name of a file; empty: before all of them
     * @param offset in bytes
     */
    record Place(String file, long offset) {}

    /** Lines, and where the next one begins. */
    record Lines(List<String> lines, Place next) {}

    /** @return a new file; the name is on the disk before anything is in it */
    synchronized Disk next() throws IOException {
        List<String> names = names();
        long last =
                names.isEmpty() ? 0 : Long.parseLong(names.get(names.size() - 1).substring(0, 10));
        Disk disk = Disk.file(folder.resolve("%010d.ndjson".formatted(last + 1)));
        forceFolder();
        return disk;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** @return how far everything is in the store */
    Place moved() throws IOException {
        try {
            String[] place = Files.readString(folder.resolve(MOVED)).strip().split(" ");
            return new Place(place[0], Long.parseLong(place[1]));
        } catch (NoSuchFileException e) {
            return new Place("", 0);
        }
    }

    /** Remembers it, and survives a loss of power at any moment. */
    void setMoved(Place place) throws IOException {
        Path fresh = folder.resolve(MOVED + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((place.file() + " " + place.offset()).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(MOVED), StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
    }

    private void forceFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** @return at most so many whole lines after that place; a line without an end is being written, or was never acknowledged */
    Lines read(Place from, int atMost) throws IOException {
        List<String> names = names();
        String name = from.file();
        long offset = from.offset();
        if (!names.contains(name)) {
            String before = name;
            name = names.stream()
                    .filter(later -> later.compareTo(before) > 0)
                    .findFirst()
                    .orElse(null);
            offset = 0;
        }
        if (name == null) {
            return new Lines(List.of(), from);
        }
        // Asked before reading: what is written afterwards into a later file does not end this one too early.
        boolean last = name.equals(names.get(names.size() - 1));
        byte[] rest = rest(folder.resolve(name), offset);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < rest.length && lines.size() < atMost; i++) {
            if (rest[i] == '\n') {
                lines.add(new String(rest, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (lines.isEmpty() && !last) {
            String done = name;
            return read(
                    new Place(
                            names.stream()
                                    .filter(later -> later.compareTo(done) > 0)
                                    .findFirst()
                                    .orElseThrow(),
                            0),
                    atMost);
        }
        return new Lines(lines, new Place(name, offset + start));
    }

    private static byte[] rest(Path file, long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(channel.size() - offset, 4_000_000)));
            channel.position(offset);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // On to the end of the file, or of the buffer.
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }

    /** Removes files that are in the store as a whole and were last written before that moment. */
    void removeMoved(Instant before) throws IOException {
        Place moved = moved();
        for (String name : names()) {
            if (name.compareTo(moved.file()) < 0
                    && Files.getLastModifiedTime(folder.resolve(name))
                            .toInstant()
                            .isBefore(before)) {
                Files.delete(folder.resolve(name));
            }
        }
    }
}
