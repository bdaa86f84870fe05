package org.jisr.nonames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jisr.reference.ReferenceFile;

/**
 * Reads a text of a forum and says where it points at a person: by name, kunya, tribe, telephone,
 * mail or web address, account, vehicle, house or identity paper; in Arabic, Sorani Kurdish, Latin
 * letters and Arabizi.
 *
 * <p>It promises to answer alike for the same text, in time that grows with its length alone, and
 * to give places, never words. It does not promise to find everything: a name that is an ordinary
 * word and stands alone, a nickname, a story everybody in the quarter recognises pass. So the pages
 * go on asking, and whoever reads still judges.
 */
public final class NoNamesGate {
  /** More than these are not told at once. */
  static final int MOST = 20;

  private static final NoNamesGate SHARED = new NoNamesGate(Lexicon.read(placeNames()));

  private final List<Rule> rules;

  private NoNamesGate(Lexicon lexicon) {
    this.rules =
        List.of(
            new OnlineRule(lexicon),
            new DocumentRule(lexicon),
            new PlateRule(lexicon),
            new PhoneRule(lexicon),
            new AddressRule(lexicon),
            new KunyaRule(lexicon),
            new TribeRule(lexicon),
            new NameRule(lexicon));
  }

  /** The gate with the words and places of this build. */
  public static NoNamesGate shared() {
    return SHARED;
  }

  /**
   * What points at a person, in the order of the text, without overlaps; at most {@value #MOST}.
   */
  public List<Finding> findings(String text) {
    Reading reading = new Reading(text);
    List<Finding> found = new ArrayList<>();
    rules.forEach(rule -> rule.find(reading, found));
    return apart(found);
  }

  /** Of two findings that overlap the longer one stands, of equal ones that of the earlier rule. */
  private static List<Finding> apart(List<Finding> found) {
    List<Finding> byPlace = new ArrayList<>(found);
    byPlace.sort(
        Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::end, Comparator.reverseOrder()));
    List<Finding> kept = new ArrayList<>();
    for (Finding one : byPlace) {
      Finding last = kept.isEmpty() ? null : kept.getLast();
      if (last == null || one.start() >= last.end()) {
        kept.add(one);
      } else if (one.end() - one.start() > last.end() - last.start()) {
        kept.set(kept.size() - 1, one);
      }
    }
    return List.copyOf(kept.subList(0, Math.min(MOST, kept.size())));
  }

  private static List<String> placeNames() {
    List<String> names = new ArrayList<>();
    for (var row : new ReferenceFile("places.csv").rows()) {
      names.add(row.get("name_ar"));
      names.add(row.get("name_en"));
      names.addAll(List.of(row.get("aliases").split(";", -1)));
    }
    return names;
  }
}
