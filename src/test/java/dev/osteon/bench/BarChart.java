package dev.osteon.bench;

import java.util.List;
import java.util.Locale;

/** Horizontal bars as SVG, each with its name and its number. */
final class BarChart {
    private static final int ROW = 24;
    private static final int NAMES = 430;
    private static final int BARS = 330;

    /** A bar; the colour tells whose it is. */
    record Bar(String name, double value, String colour) {}

    private BarChart() {}

    /** @param unit of the values, e.g. {@code ms} */
    static String svg(String title, String unit, List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
                        + "<text x=\"8\" y=\"20\" font-weight=\"bold\">%s</text>%n",
                NAMES + BARS + 100,
                ROW * (bars.size() + 1) + 16,
                escape(title)));
        int y = ROW + 8;
        for (Bar bar : bars) {
            double width = Math.max(1, bar.value() / longest * BARS);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%s %s</text>%n",
                    NAMES - 8,
                    y + 15,
                    escape(bar.name()),
                    NAMES,
                    y + 3,
                    width,
                    ROW - 7,
                    bar.colour(),
                    NAMES + width + 6,
                    y + 15,
                    String.format(Locale.ROOT, bar.value() < 100 ? "%.1f" : "%.0f", bar.value()),
                    unit));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("`", "");
    }
}
