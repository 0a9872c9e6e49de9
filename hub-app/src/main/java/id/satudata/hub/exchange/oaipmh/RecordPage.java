package id.satudata.hub.exchange.oaipmh;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param begun how far the list had been given out before
 * @param next how far it is given out with this part; nothing where this is the last one
 */
record RecordPage(Progress begun, List<Listed> records, Optional<Progress> next) {

    RecordPage {
        records = List.copyOf(records);
    }
}
