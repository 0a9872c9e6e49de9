package id.satudata.hub.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/**
 * The word lists of the analysis, written for titles and descriptions of public data.
 *
 * @param stopWords words that tell nothing about a dataset
 * @param stems stems of words the rules of the language would cut wrongly
 */
record WordLists(CharArraySet stopWords, StemmerOverrideMap stems) {

    static WordLists bundled() {
        try {
            return new WordLists(StopFilter.makeStopSet(lines("stop-words.txt")), stems(lines("stems.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("The plugin's word lists cannot be read", e);
        }
    }

    /** A line names a stem and then the words that have it, the stem among them where it is a word. */
    private static StemmerOverrideMap stems(List<String> lines) throws IOException {
        var stems = new StemmerOverrideFilter.Builder();
        for (var line : lines) {
            var words = List.of(line.split(" +"));
            words.forEach(word -> stems.add(word, words.getFirst()));
        }
        return stems.build();
    }

    private static List<String> lines(String name) throws IOException {
        try (var stream = WordLists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is missing");
            }
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        }
    }
}
