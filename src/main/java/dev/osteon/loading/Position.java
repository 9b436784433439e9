package dev.osteon.loading;

/**
 * Where something stands in the input.
 *
 * @param file as the user named it; a member of an archive follows its archive after {@code !/}
 * @param line counted from 1 where each line is a resource or bundle; 0 where the file is one
 * @param entry counted from 0, as FHIRPath does, where an entry of a bundle is meant; else -1
 */
public record Position(String file, long line, int entry) {
    static Position of(String file) {
        return new Position(file, 0, -1);
    }

    Position atLine(long number) {
        return new Position(file, number, -1);
    }

    Position atEntry(int number) {
        return new Position(file, line, number);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (entry >= 0 ? ", entry " + entry : "");
    }
}
