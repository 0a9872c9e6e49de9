package id.satudata.hub.admin.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.source.Registration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source as the API tells it; what is read may be sent back as it is.
 *
 * @param owner empty where it is not said
 * @param settings those with a secret have no value
 */
record SourceDocument(
        String id,
        String kind,
        String address,
        Title title,
        String owner,
        List<Setting> settings,
        long version,
        String changed,
        String changedBy) {

    record Title(String id, String en) {}

    /**
     * One setting.
     *
     * @param locked whether its value is lost, because nothing opens it any more
     */
    record Setting(
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,

            boolean secret,
            boolean locked) {}

    static SourceDocument of(Registration it) {
        var source = it.source();
        return new SourceDocument(
                source.id().value(),
                source.kind(),
                SourceCards.shown(source.address()),
                new Title(
                        source.title().in("id").orElse(""),
                        source.title().in("en").orElse("")),
                source.publisher().flatMap(agent -> agent.name().in("id")).orElse(""),
                settings(it),
                it.version(),
                it.changed().toString(),
                it.changedBy());
    }

    private static List<Setting> settings(Registration it) {
        var settings = it.source().settings();
        Set<String> locked = it.locked();
        return Stream.concat(
                        settings.values().entrySet().stream()
                                .map(one -> settings.holdsSecret(one.getKey())
                                        ? new Setting(one.getKey(), null, true, false)
                                        : new Setting(one.getKey(), one.getValue(), false, false)),
                        locked.stream().sorted().map(name -> new Setting(name, null, true, true)))
                .toList();
    }
}
