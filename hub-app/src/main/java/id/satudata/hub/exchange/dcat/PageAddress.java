package id.satudata.hub.exchange.dcat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.util.Optional;

/**
 * Which page a client wants.
 *
 * @param selection of which part of the catalogue
 * @param number counted from 1
 * @param cursor where it begins; without one, the pages before it are skipped
 */
record PageAddress(Selection selection, long number, Optional<Cursor> cursor) {

    /** Whether it is where whoever wants the whole catalogue begins. */
    boolean isFirstOfAll() {
        return number == 1 && cursor.isEmpty() && selection.equals(Selection.EVERYTHING);
    }

    PageAddress numbered(long other) {
        return new PageAddress(selection, other, Optional.empty());
    }

    PageAddress next(Cursor from) {
        return new PageAddress(selection, number + 1, Optional.of(from));
    }

    Iri iri(IriSpace space, String extension) {
        var position = cursor.map(it -> "&" + it.parameter()).orElse("");
        return space.at(selection.path() + "." + extension + "?page=" + number + selection.parameters() + position);
    }
}
