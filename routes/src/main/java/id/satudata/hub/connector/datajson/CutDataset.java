package id.satudata.hub.connector.datajson;

/**
 * Where one member of the list of datasets stands in its document.
 *
 * @param depth how many brackets lie within one another in it
 */
record CutDataset(long start, long length, boolean isObject, int depth) {}
