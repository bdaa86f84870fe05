package org.jisr.it.incontainer;

import java.util.List;
import org.jisr.security.Actor;
import org.jisr.survivor.FileId;
import org.jisr.survivor.Narrative;
import org.jisr.survivor.SaveIdentity;
import org.jisr.survivor.SaveNarrative;
import org.jisr.survivor.SurvivorFiles;
import org.jisr.survivor.incident.GbvimsAnswer;
import org.jisr.survivor.incident.RecordIncident;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.PartialDate;
import org.jisr.survivor.person.SafeContact;

/** A file with something in each of its parts, all of it a marked sample. */
final class SampleFile {
  private static final String TEXT =
      "نص تجريبي للقياس لا معنى له، طويل كما يكتب الناس عادةً حين يُحكى لهم ما جرى. ".repeat(16);

  static final SafeContact CONTACT =
      new SafeContact(
          "phone",
          "+9647700000000",
          List.of("sat", "sun", "mon"),
          "09:00",
          "11:00",
          "عيّنة",
          "only-person",
          "عيّنة");

  private SampleFile() {}

  static FileId made(SurvivorFiles files, AsCaseWorker as, Actor worker) throws Exception {
    FileId file = as.call(() -> files.open(worker, CONTACT));
    Identity identity =
        new Identity(
            "عيّنة", "عيّنة", "عيّنة", null, null, null, "not-stated", PartialDate.UNKNOWN);
    as.call(() -> files.save(worker, file, new SaveIdentity(0, identity)));
    as.call(() -> files.save(worker, file, new SaveNarrative(0, new Narrative(TEXT))));
    List<GbvimsAnswer> answers =
        List.of(
            new GbvimsAnswer(1, false),
            new GbvimsAnswer(2, false),
            new GbvimsAnswer(3, true),
            new GbvimsAnswer(7, true));
    RecordIncident incident =
        new RecordIncident("P02", null, PartialDate.UNKNOWN, answers, TEXT.substring(0, 300));
    as.call(() -> files.recordIncident(worker, file, incident));
    return file;
  }
}
