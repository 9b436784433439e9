package dev.osteon.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reading of queries, without which the look for their metrics in InstalledServerIT would find nothing wrong. */
class MonitoringFilesTest {

    @Test
    @DisplayName("a query's metrics are found, and not its functions, labels, ranges and words")
    void names() {
        assertThat(MonitoringFiles.metrics(
                        "histogram_quantile(0.95, sum by (service, le) (rate(one_bucket{status=\"200\"}[5m]))) > 0.5"
                                + " and ignoring (x) group_left sum(two_total) == up{job=\"osteon\"}"))
                .containsExactly("one_bucket", "two_total");
    }

    @Test
    @DisplayName("each rule and each panel asks for a metric, those of hooks, data, feedback and loading among them")
    void filesAreRead() throws IOException {
        assertThat(MonitoringFiles.alerts()).hasSizeGreaterThan(5);
        assertThat(MonitoringFiles.dashboard())
                .hasSizeGreaterThan(10)
                .allSatisfy(query ->
                        assertThat(MonitoringFiles.metrics(query)).as(query).isNotEmpty());
        assertThat(String.join("\n", MonitoringFiles.dashboard()))
                .contains(
                        "osteon_hooks_seconds_bucket",
                        "osteon_topics_total",
                        "osteon_feedback_total",
                        "osteon_prefetch_total",
                        "osteon_fetch_seconds_bucket",
                        "osteon_fhir_written_total");
    }
}
