package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a form for records of a profile has to ask, made of the profile's shapes. */
public record Form(String profile, LocalizedText title, List<Group> groups) {

    public Form {
        groups = List.copyOf(groups);
    }

    /** Fields that belong together. */
    public record Group(String code, LocalizedText label, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param code its name in the Satu Data record, such as {@code kataKunci}
     * @param number of the field in the record; empty for the parts of a field
     * @param path from the thing described to the value: IRIs of properties, one going back starts with {@code ^}
     * @param value what may stand in it
     * @param weights what its absence weighs at each stage; stages that can do without are left out
     * @param shownWhen shown only where any of these holds; always where there are none
     * @param use who fills it in, and how
     * @param fields of the thing that is its value; empty where the value is not described in the form
     */
    public record Field(
            String code,
            OptionalInt number,
            List<String> path,
            LocalizedText label,
            LocalizedText help,
            Value value,
            Map<Stage, Finding.Severity> weights,
            List<Condition> shownWhen,
            Use use,
            List<Field> fields) {

        public Field {
            path = List.copyOf(path);
            weights = weights.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weights));
            shownWhen = List.copyOf(shownWhen);
            fields = List.copyOf(fields);
        }

        /** The first stage, in the order of the work, that a record cannot have without it. */
        public Optional<Stage> requiredFrom() {
            return List.of(Stage.DRAFT, Stage.DIAJUKAN, Stage.DIPERIKSA, Stage.DISETUJUI, Stage.DITERBITKAN).stream()
                    .filter(it -> weights.get(it) == Finding.Severity.ERROR)
                    .findFirst();
        }
    }

    /**
     * What may stand in a field.
     *
     * @param kind literal, iri or thing
     * @param datatypes IRIs of the datatypes a literal may have; empty where any text will do
     * @param most how many at most
     * @param list the code list to choose from, by name
     * @param options the only values there are, each with its words
     */
    public record Value(
            Kind kind,
            List<String> datatypes,
            OptionalInt most,
            Optional<String> pattern,
            OptionalInt shortest,
            OptionalInt longest,
            Optional<String> list,
            List<String> options) {
        public Value {
            datatypes = List.copyOf(datatypes);
            options = List.copyOf(options);
        }
    }

    /** Whether a value is words, the address of something, or a thing described in place or elsewhere. */
    public enum Kind {
        LITERAL,
        IRI,
        THING
    }

    /** A value of another field on the same level. */
    public record Condition(List<String> path, String value) {
        public Condition {
            path = List.copyOf(path);
        }
    }

    /**
     * Who fills a field in, and how.
     *
     * @param readOnly set by the hub
     * @param internal never published
     * @param multiline more than one line of text
     * @param role of the agent that is named (dcat:hadRole)
     * @param answer the question it answers, where answers are kept together as one JSON object
     */
    public record Use(
            boolean readOnly, boolean internal, boolean multiline, Optional<String> role, Optional<String> answer) {}
}
