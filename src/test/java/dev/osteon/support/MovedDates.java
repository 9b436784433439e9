package dev.osteon.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Requests on file, written for one day, as if they had been written today. */
public final class MovedDates {
    private static final LocalDate DAY_OF_FILES = LocalDate.parse("2026-03-10");
    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d-[01]\\d-[0-3]\\d");

    private MovedDates() {}

    /** @return the file's text, every date moved so that the day of the files is today */
    public static String read(Path file) throws IOException {
        return read(file, DAY_OF_FILES);
    }

    /** @return the file's text, every date moved so that the given day is today */
    public static String read(Path file, LocalDate day) throws IOException {
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneOffset.UTC));
        return DATE.matcher(Files.readString(file))
                .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
    }
}
