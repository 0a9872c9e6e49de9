package id.satudata.hub.conformance;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source answered.
 *
 * @param found where the answer was, after redirects
 * @param mediaType without parameters, in lower case; empty where none was given
 * @param size in bytes
 * @param notes the texts in it by their ways, such as {@code result/count}; composed values are noted as <code>[]</code> or
 *     <code>{}</code>
 */
record Answer(URI asked, URI found, int status, String mediaType, long size, Map<String, List<String>> notes) {

    Answer {
        notes = Map.copyOf(notes);
    }

    List<String> all(String way) {
        return notes.getOrDefault(way, List.of());
    }

    Optional<String> first(String way) {
        return all(way).stream().findFirst();
    }

    boolean says(String way, String value) {
        return all(way).contains(value);
    }

    boolean isRedirected() {
        return !found.equals(asked);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
