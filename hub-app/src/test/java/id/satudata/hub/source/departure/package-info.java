/** The guard over what sources no longer have, proved on MariaDB. */
@NullMarked
package id.satudata.hub.source.departure;

import org.jspecify.annotations.NullMarked;
