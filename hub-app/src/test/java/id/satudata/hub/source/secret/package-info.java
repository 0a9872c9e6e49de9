@NullMarked
package id.satudata.hub.source.secret;

import org.jspecify.annotations.NullMarked;
