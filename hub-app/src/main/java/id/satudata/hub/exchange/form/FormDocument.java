package id.satudata.hub.exchange.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it is sent: texts by language, what does not apply left out. */
record FormDocument(String profile, String stage, Map<String, String> title, List<Group> groups) {

    record Group(String code, Map<String, String> label, List<Field> fields) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Field(
            String code,
            @Nullable Integer number,
            List<String> path,
            Map<String, String> label,
            Map<String, String> help,
            String kind,
            List<String> datatypes,
            @Nullable Integer maxCount,
            @Nullable String pattern,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable CodeList list,
            List<String> options,
            boolean required,
            @Nullable String requiredFrom,
            Map<String, String> weights,
            List<Condition> shownWhen,
            boolean readOnly,
            boolean internal,
            boolean multiline,
            @Nullable String role,
            @Nullable String answer,
            List<Field> fields) {}

    /** A code list to choose from, and where to look terms up. */
    record CodeList(String name, String address) {}

    record Condition(List<String> path, String value) {}
}
