package org.jisr.people;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Memberships {
  @Insert
  void insert(Membership membership);

  @Update
  void update(Membership membership);

  @Delete
  void delete(Membership membership);

  @Query("select m from Membership m where m.id.organisation = :organisation order by m.since")
  List<Membership> of(UUID organisation);

  @Query("select m from Membership m where m.id.subject = :subject")
  List<Membership> ofPerson(String subject);

  @Query(
      "select m from Membership m where m.id.subject = :subject"
          + " and m.id.organisation = :organisation and m.id.role = :role")
  Optional<Membership> find(String subject, UUID organisation, String role);

  @Query("select m from Membership m where m.state = 'proposed' order by m.since")
  List<Membership> proposed();

  @Query(
      "select m from Membership m where m.state = 'proposed'"
          + " and m.id.organisation in :organisations order by m.since")
  List<Membership> proposedIn(Collection<UUID> organisations);

  @Query("select m.id.organisation from Membership m where m.state = 'active'")
  List<UUID> organisationsOfActive();

  @Query("select m from Membership m where m.id.role = 'auditor' and m.state = 'active'")
  List<Membership> activeAuditors();
}
