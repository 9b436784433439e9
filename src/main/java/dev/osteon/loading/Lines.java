package dev.osteon.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of an input, as bytes. */
final class Lines {
    /** A longer one is no resource that a server would take. */
    static final int LONGEST = 128 << 20;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private long number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * @param in can be marked, and is where it was afterwards
     * @param most how far to look
     * @return whether the first line is a JSON value of its own
     */
    static boolean beginsWithOne(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most - 1);
        in.reset();
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        if (end == head.length) {
            return false;
        }
        try {
            return Json.MAPPER.readTree(head, 0, end).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** @return the next line that holds something, without what ends it; null at the end */
    byte[] next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int value = in.read();
            if (value < 0) {
                return null;
            }
            number++;
            tooLong = false;
            while (value >= 0 && value != '\n') {
                if (line.size() < LONGEST) {
                    line.write(value);
                } else {
                    tooLong = true;
                }
                value = in.read();
            }
            byte[] bytes = withoutMark(line.toByteArray());
            if (!isBlank(bytes)) {
                return bytes;
            }
        }
    }

    /** @return the number of the line that was read last, from 1 */
    long number() {
        return number;
    }

    /** @return whether the end of that line is missing */
    boolean tooLong() {
        return tooLong;
    }

    private byte[] withoutMark(byte[] line) {
        boolean marked =
                number == 1 && line.length >= BOM.length && Arrays.equals(line, 0, BOM.length, BOM, 0, BOM.length);
        return marked ? Arrays.copyOfRange(line, BOM.length, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
