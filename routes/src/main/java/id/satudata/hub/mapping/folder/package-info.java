/** Says a data file and its sidecar in DCAT. */
@NullMarked
package id.satudata.hub.mapping.folder;

import org.jspecify.annotations.NullMarked;
