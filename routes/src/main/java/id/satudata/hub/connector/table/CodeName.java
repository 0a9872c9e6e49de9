package id.satudata.hub.connector.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from its name whether a column holds codes: digits that are no quantity. */
final class CodeName {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern JOINED = Pattern.compile("kode.*|kd(?:prov|kab|kec|kel|des|wil).*");
    private static final Set<String> WORDS = Set.of(
            "kd",
            "code",
            "id",
            "uuid",
            "nik",
            "nip",
            "nkk",
            "kk",
            "nib",
            "npsn",
            "nisn",
            "nuptk",
            "npwp",
            "rekening",
            "telepon",
            "telp",
            "hp",
            "phone",
            "fax",
            "idsds");
    private static final Set<String> NUMBER_OF = Set.of("no", "nomor");

    private CodeName() {}

    static boolean is(String columnName) {
        var words = Arrays.stream(WORD_BREAK.split(columnName.strip()))
                .filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream()
                        .anyMatch(it -> WORDS.contains(it) || JOINED.matcher(it).matches())
                || isNumberOf(words);
    }

    /** "Nomor surat" is a code; a lone "No" counts the rows. */
    private static boolean isNumberOf(List<String> words) {
        return words.size() > 1 && NUMBER_OF.contains(words.getFirst());
    }
}
