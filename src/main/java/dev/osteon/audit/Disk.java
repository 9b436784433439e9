package dev.osteon.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file that only grows. */
interface Disk extends AutoCloseable {
    /** Appends all of it, or throws. */
    void append(ByteBuffer bytes) throws IOException;

    /** Returns when what was appended survives a loss of power. */
    void force() throws IOException;

    /** Takes back what was appended after that length, when an append has failed half-way. */
    void cut(long length) throws IOException;

    @Override
    void close() throws IOException;

    /** @return a new file at that place */
    static Disk file(Path place) throws IOException {
        return of(FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    static Disk of(FileChannel channel) {
        return new Disk() {
            @Override
            public void append(ByteBuffer bytes) throws IOException {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }

            @Override
            public void force() throws IOException {
                channel.force(false);
            }

            @Override
            public void cut(long length) throws IOException {
                channel.truncate(length);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
