/** Says a CKAN package in DCAT. */
@NullMarked
package id.satudata.hub.mapping.ckan;

import org.jspecify.annotations.NullMarked;
