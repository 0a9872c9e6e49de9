package id.satudata.hub.concept.wilayah;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A region's name apart from the word for its kind, and told apart from other names by letters and digits alone.
 *
 * @param kind what the name says it is of
 * @param bare the name without that word
 * @param whole the name with it, for names that only seem to begin with such a word ({@code Kota Waringin Barat})
 */
record PlaceName(Kind kind, String bare, String whole) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s_\\u2010-\\u2015-]+");
    private static final Pattern ADMINISTRATIVE = Pattern.compile("^(?:administrasi |adm(?:\\. ?| ))");
    private static final Pattern ISLANDS = Pattern.compile("\\bkep(?:\\. ?| )");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** What kind of region a name is of. */
    enum Kind {
        PROVINCE(0, "(?:provinsi|propinsi|pemprov|prov|prop)(?:\\. ?| )"),
        REGENCY(1, "(?:kabupaten|pemkab|kab)(?:\\. ?| )"),
        CITY(1, "(?:kotamadya|kodya|pemkot|kota)(?:\\. ?| )"),
        DISTRICT(2, "(?:kecamatan|kec|distrik|kapanewon|kemantren)(?:\\. ?| )"),
        VILLAGE(3, "(?:kelurahan|kel|desa|ds|gampong|nagari|negeri|ohoi)(?:\\. ?| )"),
        /** The name does not say. */
        ANY(-1, "$");

        private final int level;
        private final Pattern word;

        Kind(int level, String word) {
            this.level = level;
            this.word = Pattern.compile("^" + word);
        }

        int level() {
            return level;
        }
    }

    private static final List<Kind> SAID = List.of(Kind.PROVINCE, Kind.REGENCY, Kind.CITY, Kind.DISTRICT, Kind.VILLAGE);

    static PlaceName of(String text) {
        var plain = plain(text);
        for (var kind : SAID) {
            var word = kind.word.matcher(plain);
            if (word.find() && word.end() < plain.length()) {
                return new PlaceName(kind, squeezed(plain.substring(word.end())), squeezed(plain));
            }
        }
        return new PlaceName(Kind.ANY, squeezed(plain), squeezed(plain));
    }

    /** The name read as one that says nothing of its kind. */
    PlaceName asWhole() {
        return new PlaceName(Kind.ANY, whole, whole);
    }

    static String plain(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }

    private static String squeezed(String plain) {
        var own = ADMINISTRATIVE.matcher(plain).replaceFirst("");
        return OTHER.matcher(ISLANDS.matcher(own).replaceAll("kepulauan ")).replaceAll("");
    }
}
