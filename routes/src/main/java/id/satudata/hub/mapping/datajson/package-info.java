/** Says a dataset of a data.json catalogue in DCAT. */
@NullMarked
package id.satudata.hub.mapping.datajson;

import org.jspecify.annotations.NullMarked;
