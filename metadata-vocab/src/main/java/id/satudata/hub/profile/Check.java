package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a profile asks.
 *
 * @param code of the finding where it is not met, and the local name of its shape
 * @param property what it looks at, as findings name their field
 * @param field of the Satu Data record it is about, such as {@code kataKunci}; empty where it is about none
 * @param weights what it weighs at each stage; stages at which it is not asked are left out
 * @param principle of Perpres 39/2019 it serves
 * @param rule that asks for it
 * @param message says what is wrong where it is not met and how to put it right
 */
public record Check(
        String code,
        String property,
        Optional<String> field,
        Map<Stage, Finding.Severity> weights,
        Principle principle,
        String rule,
        LocalizedText message) {

    public Check {
        weights = weights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** What it weighs at a stage; empty where it is not asked yet. */
    public Optional<Finding.Severity> at(Stage stage) {
        return Optional.ofNullable(weights.get(stage));
    }
}
