package id.satudata.hub.embedded;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;

/** Says in one sentence each which settings of the hub's own servers and doors have values that cannot be. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    static final String NO_PORT = "no-port";

    private static final List<String> TOLD = List.of("hub.embedded", "server.port", "management.server.port");

    /** A setting and what it was set to. */
    private record Setting(String name, String value) {

        String sentence() {
            return Wording.of(name.endsWith("port") ? NO_PORT : "no-value", name, value);
        }
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, BindException cause) {
        var name = cause.getName().toString();
        if (TOLD.stream().noneMatch(it -> name.equals(it) || name.startsWith(it + "."))) {
            return null;
        }
        var sentences =
                settings(root, cause).stream().map(Setting::sentence).sorted().collect(Collectors.joining("\n"));
        return sentences.isEmpty() ? null : new FailureAnalysis(sentences, null, cause);
    }

    private List<Setting> settings(Throwable root, BindException cause) {
        var invalid = findCause(root, BindValidationException.class);
        if (invalid != null) {
            return invalid.getValidationErrors().getAllErrors().stream()
                    .filter(FieldError.class::isInstance)
                    .map(FieldError.class::cast)
                    .map(it -> new Setting(
                            cause.getName() + "." + DataObjectPropertyName.toDashedForm(it.getField()),
                            Objects.toString(it.getRejectedValue(), "")))
                    .toList();
        }
        var property = cause.getProperty();
        return property == null
                ? List.of()
                : List.of(new Setting(property.getName().toString(), Objects.toString(property.getValue(), "")));
    }
}
