@NullMarked
package id.satudata.hub.disk;

import org.jspecify.annotations.NullMarked;
