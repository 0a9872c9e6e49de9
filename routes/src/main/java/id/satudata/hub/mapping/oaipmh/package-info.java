/** Says a record in Dublin Core, as repositories hand them out, in DCAT. */
@NullMarked
package id.satudata.hub.mapping.oaipmh;

import org.jspecify.annotations.NullMarked;
