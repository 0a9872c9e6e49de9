package id.satudata.hub.admin.sources;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.connector.LimitedPages;
import id.satudata.hub.mapping.SourceDefaults;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceDraft;
import id.satudata.hub.source.SourceDraft.GivenSetting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of a source as it stands in a browser.
 *
 * @param named the settings that have a field of their own, by name
 * @param rows all other settings
 * @param version of the source this form was made for; empty for a new one
 */
public record SourceForm(
        String id,
        String kind,
        String address,
        String titleId,
        String titleEn,
        String owner,
        Map<String, String> named,
        List<Row> rows,
        String version) {

    /** The settings that have a field of their own, in their order. */
    static final List<String> NAMED = List.of(
            SourceDefaults.LICENCE,
            SourceDefaults.LANGUAGE,
            SourceDefaults.CONTACT_NAME,
            SourceDefaults.CONTACT_EMAIL,
            LimitedPages.MOST,
            LimitedPages.PAUSE);

    static final SourceForm EMPTY = new SourceForm("", "ckan", "", "", "", "", Map.of(), List.of(), "");

    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 60;

    public SourceForm {
        named = Map.copyOf(named);
        rows = List.copyOf(rows);
    }

    /**
     * One setting.
     *
     * @param set whether it is a secret that is kept, and stays as it is where no other value is given
     * @param removed whether it shall be forgotten
     */
    public record Row(String name, String value, boolean secret, boolean set, boolean removed) {

        private boolean isBlank() {
            return name.isBlank() && value.isBlank();
        }
    }

    static SourceForm of(Registration registration) {
        var source = registration.source();
        var settings = source.settings();
        var named = NAMED.stream()
                .filter(it -> settings.text(it).isPresent())
                .collect(toMap(Function.identity(), it -> settings.text(it).orElse("")));
        var open = settings.values().entrySet().stream()
                .filter(it -> !NAMED.contains(it.getKey()))
                .map(it -> settings.holdsSecret(it.getKey())
                        ? new Row(it.getKey(), "", true, true, false)
                        : new Row(it.getKey(), it.getValue(), false, false, false));
        var locked = registration.locked().stream().sorted().map(it -> new Row(it, "", true, false, false));
        return new SourceForm(
                source.id().value(),
                source.kind(),
                SourceCards.shown(source.address()),
                source.title().in("id").orElse(""),
                source.title().in("en").orElse(""),
                source.publisher().flatMap(it -> it.name().in("id")).orElse(""),
                named,
                Stream.concat(open, locked).toList(),
                Long.toString(registration.version()));
    }

    static SourceForm of(HttpServletRequest request) {
        return new SourceForm(
                text(request, "id").strip(),
                text(request, "kind"),
                text(request, "address").strip(),
                text(request, "titleId"),
                text(request, "titleEn"),
                text(request, "owner"),
                NAMED.stream()
                        .collect(toMap(
                                Function.identity(), it -> text(request, it).strip())),
                IntStream.range(0, MOST_ROWS)
                        .mapToObj(it -> row(request, "setting-" + it + "-"))
                        .filter(it -> !it.isBlank())
                        .toList(),
                text(request, "version"));
    }

    SourceForm withId(String known) {
        return new SourceForm(known, kind, address, titleId, titleEn, owner, named, rows, version);
    }

    SourceForm withVersion(long current) {
        return new SourceForm(id, kind, address, titleId, titleEn, owner, named, rows, Long.toString(current));
    }

    SourceDraft draft() {
        var settings = new ArrayList<GivenSetting>();
        named.forEach((name, value) -> settings.add(new GivenSetting(name, value, false)));
        rows.stream()
                .filter(it -> !it.removed())
                .forEach(it -> settings.add(new GivenSetting(it.name(), it.value(), it.secret() || it.set())));
        return new SourceDraft(id, kind, address, titleId, titleEn, owner, settings);
    }

    Optional<Long> knownVersion() {
        return version.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(version)) : Optional.empty();
    }

    /** Its rows, and some to fill. */
    public List<Row> allRows() {
        var empty = new Row("", "", false, false, false);
        return Stream.concat(rows.stream(), Stream.generate(() -> empty).limit(SPARE_ROWS))
                .toList();
    }

    /** What stands in the field of that name. */
    public String value(String field) {
        return named.getOrDefault(field, "");
    }

    private static Row row(HttpServletRequest request, String prefix) {
        return new Row(
                text(request, prefix + "name").strip(),
                text(request, prefix + "value").replace("\r\n", "\n"),
                isChecked(request, prefix + "secret"),
                isChecked(request, prefix + "set"),
                isChecked(request, prefix + "remove"));
    }

    private static boolean isChecked(HttpServletRequest request, String name) {
        return !text(request, name).isEmpty();
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
