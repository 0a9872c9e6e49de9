/** The one gate and the entries behind it, proved on the in-memory log and on MariaDB. */
@NullMarked
package id.satudata.hub.catalog;

import org.jspecify.annotations.NullMarked;
