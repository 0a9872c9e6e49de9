package id.satudata.hub.partner;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Bytes;

/** Says entries as packages of CKAN; whoever has CKAN's dialect implements it. */
public interface PackageForm {

    /** The package in JSON, with every key that {@code package_show} answers. */
    Bytes of(Entry entry);
}
