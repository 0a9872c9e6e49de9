/** Catalogues in one document that is too long for the memory: kept on disk, sorted there, and cut into datasets. */
@NullMarked
package id.satudata.hub.connector.dump;

import org.jspecify.annotations.NullMarked;
