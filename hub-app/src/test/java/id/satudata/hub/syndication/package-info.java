@NullMarked
package id.satudata.hub.syndication;

import org.jspecify.annotations.NullMarked;
