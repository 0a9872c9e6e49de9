@NullMarked
package id.satudata.hub.remote;

import org.jspecify.annotations.NullMarked;
