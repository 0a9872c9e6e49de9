package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.wilayah.Answer.None;
import id.satudata.hub.concept.wilayah.Answer.One;
import id.satudata.hub.concept.wilayah.Answer.Place;
import id.satudata.hub.concept.wilayah.Answer.Several;
import java.util.List;
import java.util.regex.Pattern;

/** From what a source wrote to a region: a code of either system, or a name in any spelling. */
public final class Resolver {

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("\\d{2}[\\d.]{0,11}");
    private static final Pattern LABELLED =
            Pattern.compile("(?:kode )?(kemendagri|bps)(?: \\d{4})?(?: ?[:=] ?| )(\\d{2}[\\d.]{0,11})");

    private final CodeReader codes;
    private final NameReader names;

    public Resolver(Facts facts) {
        this.codes = new CodeReader(facts);
        this.names = new NameReader(facts.kemendagri());
    }

    /** Reads a text whose code system is not known. */
    public Answer read(String text) {
        if (text.length() > LONGEST) {
            return new None();
        }
        var plain = PlaceName.plain(text);
        if (CODE.matcher(plain).matches()) {
            return codes.read(plain);
        }
        var said = LABELLED.matcher(plain);
        return said.matches()
                ? RegionSystem.named(said.group(1))
                        .map(it -> codes.read(it, said.group(2)))
                        .orElseGet(None::new)
                : names.read(text);
    }

    /** Reads a text whose codes are of this system. */
    public Answer read(RegionSystem system, String text) {
        var plain = PlaceName.plain(text);
        return CODE.matcher(plain).matches() ? codes.read(system, plain) : read(text);
    }

    static List<Place> places(Answer answer) {
        return switch (answer) {
            case One it -> List.of(it.place());
            case Several it -> it.places();
            case None _ -> List.of();
        };
    }
}
