package id.satudata.hub.connector.datajson;

import java.util.List;
import java.util.Optional;

/**
 * The datasets of a document.
 *
 * @param fault why the document could not be read to its end, where it could not
 */
record Cuts(List<CutDataset> datasets, Optional<String> fault) {

    Cuts {
        datasets = List.copyOf(datasets);
    }
}
