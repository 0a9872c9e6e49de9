package id.satudata.hub.portal;

import id.satudata.hub.portal.ResultCard.Piece;
import java.util.ArrayList;
import java.util.List;

/** Texts cut for a card. */
final class Passage {

    private static final int SUMMARY = 180;
    private static final char MATCH_BEGINS = '\uE000';
    private static final char MATCH_ENDS = '\uE001';

    private Passage() {}

    /** A passage of the index as alternating plain and matching pieces. */
    static List<Piece> pieces(String passage) {
        var pieces = new ArrayList<Piece>();
        var rest = passage;
        while (!rest.isEmpty()) {
            var begins = rest.indexOf(MATCH_BEGINS);
            var ends = rest.indexOf(MATCH_ENDS, begins + 1);
            if (begins < 0 || ends < 0) {
                pieces.add(new Piece(rest, false));
                return pieces;
            }
            pieces.add(new Piece(rest.substring(0, begins), false));
            pieces.add(new Piece(rest.substring(begins + 1, ends), true));
            rest = rest.substring(ends + 1);
        }
        return pieces;
    }

    /** The beginning of a text, cut between words. */
    static String shortened(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        var cut = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, cut > 0 ? cut : SUMMARY) + " …";
    }
}
