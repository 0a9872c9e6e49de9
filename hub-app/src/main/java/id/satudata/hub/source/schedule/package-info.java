/** Harvests that begin by themselves: when they are due, by which node, and how seldom where they fail. */
@NullMarked
package id.satudata.hub.source.schedule;

import org.jspecify.annotations.NullMarked;
