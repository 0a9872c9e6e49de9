package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionReading.How;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.wilayah.Answer.None;
import id.satudata.hub.concept.wilayah.Answer.One;
import id.satudata.hub.concept.wilayah.Answer.Place;
import id.satudata.hub.concept.wilayah.Answer.Several;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/**
 * Reads codes. Dots are Kemendagri's; digits alone are believed only where both systems number the same place so, or
 * where only one of them writes codes of that length.
 */
final class CodeReader {

    private static final Pattern DOTTED = Pattern.compile("\\d{2}\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{4})?)?");
    private static final int PROVINCE = 2;
    private static final int REGENCY = 4;
    private static final int KEMENDAGRI_DISTRICT = 6;
    private static final int BPS_DISTRICT = 7;
    private static final int VILLAGE = 10;

    private final Facts facts;

    CodeReader(Facts facts) {
        this.facts = facts;
    }

    /** Reads digits, with or without dots, whose system is not said. */
    Answer read(String code) {
        if (DOTTED.matcher(code).matches()) {
            return kemendagri(code, How.OFFICIAL);
        }
        return switch (code.length()) {
            case PROVINCE -> agreed(code);
            case REGENCY -> agreed(code.endsWith("00") ? code.substring(0, PROVINCE) : code);
            case KEMENDAGRI_DISTRICT -> kemendagri(dotted(code), How.CODE);
            case BPS_DISTRICT -> bps(code);
            case VILLAGE -> agreed(code);
            default -> new None();
        };
    }

    /** Reads digits of a system that is said. */
    Answer read(RegionSystem system, String code) {
        var digits = code.replace(".", "");
        if (digits.length() == REGENCY && digits.endsWith("00")) {
            digits = digits.substring(0, PROVINCE);
        }
        return switch (system) {
            case KEMENDAGRI -> kemendagri(dotted(digits), code.indexOf('.') > 0 ? How.OFFICIAL : How.CODE);
            case BPS -> bps(digits);
        };
    }

    private Answer kemendagri(String code, How how) {
        var region = facts.kemendagri().get(code);
        if (region.isEmpty()) {
            return new None();
        }
        if (region.get().isInForce()) {
            return new One(new Place(RegionSystem.KEMENDAGRI, code), how);
        }
        var successors = region.get().known().successors();
        return successors.size() > 1
                ? new Several(successors.stream()
                        .map(it -> new Place(RegionSystem.KEMENDAGRI, it))
                        .toList())
                : new One(
                        new Place(
                                RegionSystem.KEMENDAGRI,
                                region.get().onlySuccessor().orElse(code)),
                        How.RETIRED);
    }

    /** What BPS numbers so, by its Kemendagri code where the bridge knows one. */
    private Answer bps(String code) {
        if (!facts.bps().has(code)) {
            return new None();
        }
        return new One(
                facts.bridge()
                        .kemendagri(code)
                        .map(it -> new Place(RegionSystem.KEMENDAGRI, it))
                        .orElseGet(() -> new Place(RegionSystem.BPS, code)),
                How.CODE);
    }

    private Answer agreed(String digits) {
        var official = kemendagri(dotted(digits), How.CODE);
        var statistical = digits.length() == VILLAGE ? village(digits) : bps(digits);
        if (official instanceof One one
                && statistical instanceof One other
                && one.place().equals(other.place())) {
            return official;
        }
        if (digits.length() == VILLAGE && statistical instanceof None) {
            return official;
        }
        var possible = new LinkedHashSet<>(Resolver.places(official));
        possible.addAll(Resolver.places(statistical));
        return possible.isEmpty() ? new None() : new Several(possible.stream().toList());
    }

    /** A BPS village, or the BPS district it would be in: both systems write ten digits. */
    private Answer village(String digits) {
        var village = bps(digits);
        return village instanceof None ? bps(digits.substring(0, BPS_DISTRICT)) : village;
    }

    private static String dotted(String digits) {
        var text = new StringBuilder(digits);
        for (var at : new int[] {6, 4, 2}) {
            if (text.length() > at) {
                text.insert(at, '.');
            }
        }
        return text.toString();
    }
}
