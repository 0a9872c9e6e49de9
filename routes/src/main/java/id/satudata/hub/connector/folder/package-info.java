/** Reads data files and the descriptions beside them from a folder. */
@NullMarked
package id.satudata.hub.connector.folder;

import org.jspecify.annotations.NullMarked;
