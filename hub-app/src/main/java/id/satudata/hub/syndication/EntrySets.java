package id.satudata.hub.syndication;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import java.util.List;
import java.util.stream.Stream;

/** Tells the sets an entry belongs to: its agency's and those of its topics, and what is above each. */
final class EntrySets {

    /** Grows whenever the same description would belong to other sets than before. */
    static final int RULES = 1;

    private static final String AGENCIES = "instansi";
    private static final int LONGEST_LABEL = 300;
    private static final int MOST_TOPICS = 50;

    private final Concepts concepts;

    EntrySets(Concepts concepts) {
        this.concepts = concepts;
    }

    List<SetLabel> of(Description description) {
        return Stream.concat(
                        agency(description),
                        description.classification().themes().stream()
                                .limit(MOST_TOPICS)
                                .flatMap(it -> concepts.theme(it.value()).stream())
                                .flatMap(this::topic))
                .distinct()
                .toList();
    }

    private static Stream<SetLabel> agency(Description description) {
        return description
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"))
                .filter(it -> !it.isBlank())
                .map(it -> Stream.of(
                        new SetLabel(AGENCIES, "Instansi"), new SetLabel(AGENCIES + ":" + Slug.of(it), cut(it))))
                .orElseGet(Stream::empty);
    }

    private Stream<SetLabel> topic(Concept topic) {
        return concepts.listOf(topic)
                .map(list -> Stream.of(
                        new SetLabel(list.name(), label(list.title(), list.name())),
                        new SetLabel(list.name() + ":" + topic.code(), label(topic.label(), topic.code()))))
                .orElseGet(Stream::empty);
    }

    private static String label(LocalizedText text, String otherwise) {
        return cut(text.in("id").orElse(otherwise));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_LABEL, text.length()));
    }
}
