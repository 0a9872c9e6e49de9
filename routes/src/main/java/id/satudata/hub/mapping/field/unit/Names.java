package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each name of a list may mean; unlike the list itself it knows when a name has several meanings. */
final class Names<T> {

    private static final Pattern GAPS = Pattern.compile("[\\s_\\u00AD\\u2010-\\u2015-]+");
    private static final Pattern AROUND_SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,:;'\"•*·]+|(?<![\\s.,:;'\"•*·])[\\s.,:;'\"•*·]+$");

    private final Map<String, List<T>> byName = new HashMap<>();

    Names(ConceptList list, Function<Concept, T> meaning) {
        Map<String, LinkedHashSet<T>> collected = new HashMap<>();
        for (var concept : list.all()) {
            var value = meaning.apply(concept);
            said(concept)
                    .forEach(it -> collected
                            .computeIfAbsent(normal(it), _ -> new LinkedHashSet<>())
                            .add(value));
        }
        collected.forEach((name, values) -> byName.put(name, List.copyOf(values)));
    }

    private static Stream<String> said(Concept concept) {
        var said = new ArrayList<>(concept.aliases());
        said.add(concept.code());
        said.add(concept.iri().value());
        said.addAll(concept.label().byLanguage().values());
        concept.same().forEach(it -> said.add(it.value()));
        return said.stream();
    }

    /** None, one, or for an ambiguous name several; the text is already in its normal spelling. */
    List<T> find(String normal) {
        return byName.getOrDefault(normal, List.of());
    }

    /** Brings spellings together: letter case, spaces and dashes, raised digits, stray marks at the ends. */
    static String normal(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var even = GAPS.matcher(plain).replaceAll(" ");
        return EDGES.matcher(AROUND_SLASH.matcher(even).replaceAll("/")).replaceAll("");
    }
}
