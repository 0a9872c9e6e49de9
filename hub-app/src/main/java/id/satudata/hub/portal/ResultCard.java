package id.satudata.hub.portal;

import id.satudata.hub.portal.DatasetPage.Text;
import java.util.List;

/**
 * One dataset in a list.
 *
 * @param passage why it matches, as alternating plain and matching pieces; empty where there is nothing to show
 * @param access who may have its files, where that is not everybody; empty where it is
 * @param facts short facts: years, region, when it changed
 */
public record ResultCard(
        String path,
        Text title,
        String publisher,
        List<Piece> passage,
        String access,
        List<String> facts,
        List<String> formats) {

    /** A piece of text, and whether it matches what was asked. */
    public record Piece(String text, boolean matches) {}
}
