package id.satudata.hub.connector.ckan;

import id.satudata.hub.metadata.Bytes;

/**
 * A package as it stood in the answer, byte for byte.
 *
 * @param id empty when it has none
 */
record RawPackage(Bytes json, boolean isObject, String id, String name) {}
