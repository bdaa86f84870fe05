package org.jisr.nonames;

import java.util.List;

/** One way in which a text points at somebody. */
interface Rule {
  /** Adds what it finds in the text; it goes over the text once. */
  void find(Reading text, List<Finding> found);
}
