package id.satudata.hub.metadata;

import java.util.List;

/**
 * What a source said beyond the terms of a {@link Description}, kept so that normalising loses nothing.
 *
 * @param statements N-Triples lines without blank nodes (they are skolemised), each ending with a dot, sorted, without repeats
 */
public record Surplus(List<String> statements) implements Description.Part {

    public static final Surplus NONE = new Surplus(List.of());

    public Surplus {
        statements = statements.stream().sorted().distinct().toList();
    }
}
