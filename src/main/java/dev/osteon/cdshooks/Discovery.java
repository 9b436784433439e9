package dev.osteon.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of {@code GET /cds-services}. */
record Discovery(@JsonInclude(Include.ALWAYS) List<Entry> services) {

    /** One service. {@code description} is Markdown that reads as plain text. */
    @JsonInclude(Include.NON_EMPTY)
    record Entry(
            String hook,
            String title,
            String description,
            String id,
            Map<String, String> prefetch,
            String usageRequirements) {}

    static Discovery of(List<HookService> services) {
        return new Discovery(services.stream().map(Discovery::entry).toList());
    }

    private static Entry entry(HookService hookService) {
        Map<String, String> prefetch = new LinkedHashMap<>();
        hookService.templates().forEach(template -> prefetch.put(template.key(), template.query()));
        var service = hookService.service();
        return new Entry(
                service.hook(),
                service.title(),
                service.description(),
                service.id(),
                prefetch,
                service.usageRequirements());
    }
}
