package id.satudata.hub.exchange.form;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.profile.Form;
import id.satudata.hub.profile.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes the document of a form for one stage, in the languages wanted. */
final class FormDocuments {
    private final Stage stage;
    private final List<String> languages;

    FormDocuments(Stage stage, List<String> languages) {
        this.stage = stage;
        this.languages = languages;
    }

    FormDocument of(Form form) {
        var groups = form.groups().stream().map(this::group).toList();
        return new FormDocument(form.profile(), stage.code(), words(form.title()), groups);
    }

    private FormDocument.Group group(Form.Group it) {
        return new FormDocument.Group(it.code(), words(it.label()), fields(it.fields()));
    }

    private List<FormDocument.Field> fields(List<Form.Field> all) {
        return all.stream().map(this::field).toList();
    }

    private FormDocument.Field field(Form.Field it) {
        var value = it.value();
        return new FormDocument.Field(
                it.code(),
                number(it.number()),
                it.path(),
                words(it.label()),
                words(it.help()),
                name(value.kind()),
                value.datatypes(),
                number(value.most()),
                value.pattern().orElse(null),
                number(value.shortest()),
                number(value.longest()),
                value.list()
                        .map(list -> new FormDocument.CodeList(list, "/api/v1/ref/" + list))
                        .orElse(null),
                value.options(),
                it.weights().get(stage) == Finding.Severity.ERROR,
                it.requiredFrom().map(Stage::code).orElse(null),
                weights(it.weights()),
                it.shownWhen().stream()
                        .map(when -> new FormDocument.Condition(when.path(), when.value()))
                        .toList(),
                it.use().readOnly(),
                it.use().internal(),
                it.use().multiline(),
                it.use().role().orElse(null),
                it.use().answer().orElse(null),
                fields(it.fields()));
    }

    private Map<String, String> words(LocalizedText text) {
        return languages.stream()
                .filter(text.byLanguage()::containsKey)
                .collect(toMap(it -> it, it -> text.in(it).orElseThrow(), (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> weights(Map<Stage, Finding.Severity> all) {
        var named = new LinkedHashMap<String, String>();
        all.forEach((stage, weight) -> named.put(stage.code(), name(weight)));
        return named;
    }

    private static String name(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer number(OptionalInt it) {
        return it.isPresent() ? it.getAsInt() : null;
    }
}
