@NullMarked
package id.satudata.hub.source.registry;

import org.jspecify.annotations.NullMarked;
