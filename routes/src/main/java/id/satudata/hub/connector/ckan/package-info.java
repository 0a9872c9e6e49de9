/** Reads the Action API of a CKAN portal. */
@NullMarked
package id.satudata.hub.connector.ckan;

import org.jspecify.annotations.NullMarked;
