@NullMarked
package id.satudata.hub.backup;

import org.jspecify.annotations.NullMarked;
