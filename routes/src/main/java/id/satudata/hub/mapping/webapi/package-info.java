/** Describes records of web APIs, which come in the members of a sidecar. */
@NullMarked
package id.satudata.hub.mapping.webapi;

import org.jspecify.annotations.NullMarked;
