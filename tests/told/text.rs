//! What people read: the paragraphs of answers, as reviewed snapshots.

use jiff::civil::time;
use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{
    History, Intent, Moment, Occasion, Place, PupilIncident, Purpose, Role, StaffIncident,
    Technology, UserAction,
};
use online_safety_policy::{Circumstances, Policy};
use support::sheet::Sheet;

const UNKNOWN: Circumstances = Circumstances::UNKNOWN;

#[test]
fn telford_what_is_allowed() {
    let in_class = UNKNOWN.place(Place::Classroom).time(time(10, 0, 0, 0));
    let at_noon = UNKNOWN
        .place(Place::NonTeachingArea)
        .time(time(12, 0, 0, 0));
    let mut sheet = Sheet::new(telford_infant_2020());
    sheet
        .classify(Role::Pupil, Technology::PersonalWatchesPhoto, UNKNOWN)
        .classify(Role::Staff, Technology::PersonalPhones, at_noon)
        .classify(Role::Staff, Technology::PersonalPhones, in_class)
        .classify(
            Role::Staff,
            Technology::PersonalPhones,
            UNKNOWN.time(time(20, 0, 0, 0)),
        )
        .classify(Role::Staff, Technology::PersonalPhones, UNKNOWN)
        .classify(Role::Staff, Technology::PersonalTablets, UNKNOWN)
        .classify(
            Role::Staff,
            Technology::PersonalTablets,
            UNKNOWN.headteacher_permission(true),
        )
        .classify(Role::Pupil, UserAction::MessagingApps, UNKNOWN)
        .classify(Role::Governor, UserAction::OnlineShopping, UNKNOWN)
        .classify(
            Role::Staff,
            UserAction::OnlineShopping,
            UNKNOWN.nominated(false),
        )
        .classify(
            Role::Parent,
            Technology::PersonalPhonesPhoto,
            UNKNOWN.occasion(Occasion::SchoolEvent),
        )
        .classify(Role::Staff, Technology::PersonalEmail, UNKNOWN)
        .classify(Role::Staff, UserAction::ExecutableDownload, UNKNOWN)
        .classify(Role::Visitor, UserAction::ChildSexualAbuseImages, UNKNOWN)
        .classify(Role::Visitor, UserAction::PersonalDataOffSite, UNKNOWN)
        .classify(Role::Pupil, UserAction::UnapprovedAi, UNKNOWN);
    insta::assert_snapshot!(sheet.text);
}

#[test]
fn telford_what_follows() {
    use PupilIncident as P;
    use StaffIncident as S;
    let (first, again) = (History::FirstTime, History::RepeatAfterWarning);
    let mut sheet = Sheet::new(telford_infant_2020());
    sheet
        .recommend(Role::Pupil, [P::SharedCredentials], None, first)
        .recommend(Role::Pupil, [P::IllegalMaterial], None, again)
        .recommend(Role::Pupil, [P::CopyrightOrDataProtection], None, again)
        .recommend(Role::Pupil, [P::MobileDevice], None, History::Repeat)
        .recommend(
            Role::Pupil,
            [P::SharedCredentials, P::Disrepute],
            None,
            again,
        )
        .recommend(Role::Pupil, [P::Grooming], None, again)
        .recommend(
            Role::Pupil,
            [P::DeliberateOffensive],
            Some(Intent::AccidentalUnreported),
            first,
        )
        .recommend(
            Role::Pupil,
            [P::IllegalMaterial],
            Some(Intent::Accidental),
            first,
        )
        .recommend(
            Role::Pupil,
            [P::MobileDevice, P::LiveStreaming],
            None,
            first,
        )
        .recommend(
            Role::Staff,
            [S::CarelessPersonalData],
            Some(Intent::Careless),
            first,
        )
        .recommend(
            Role::Staff,
            [S::CarelessPersonalData],
            Some(Intent::Deliberate),
            first,
        )
        .recommend(Role::Staff, [S::PhishingOrScam], None, first)
        .recommend(Role::Parent, [S::Disrepute], None, first);
    insta::assert_snapshot!(sheet.text);
}

#[test]
fn telford_what_was_done() {
    let mut sheet = Sheet::new(telford_infant_2020());
    sheet
        .assess(Role::Staff, Technology::PersonalPhonesPhoto, UNKNOWN, None)
        .assess(
            Role::Staff,
            UserAction::ConfidentialInformation,
            UNKNOWN,
            Some(Intent::Careless),
        )
        .assess(
            Role::Pupil,
            UserAction::Gambling,
            UNKNOWN.moment(Moment::Lesson),
            None,
        )
        .assess(Role::Pupil, UserAction::Gambling, UNKNOWN, None)
        .assess(Role::Pupil, UserAction::Pornography, UNKNOWN, None)
        .assess(Role::Pupil, Technology::SchoolIpads, UNKNOWN, None)
        .assess(Role::Pupil, UserAction::SocialMedia, UNKNOWN, None)
        .assess(Role::Parent, UserAction::Gambling, UNKNOWN, None)
        .assess(Role::Pupil, UserAction::PhishingOrScam, UNKNOWN, None);
    insta::assert_snapshot!(sheet.text);
}

#[test]
fn trafalgar_what_is_allowed() {
    let mut sheet = Sheet::new(trafalgar_infant_2018());
    sheet
        .classify(Role::Pupil, Technology::PersonalPhones, UNKNOWN)
        .classify(Role::Staff, Technology::PersonalPhonesPhoto, UNKNOWN)
        .classify(Role::Staff, Technology::PersonalPhones, UNKNOWN)
        .classify(
            Role::Staff,
            Technology::PersonalPhones,
            UNKNOWN.moment(Moment::Lesson),
        )
        .classify(
            Role::Staff,
            Technology::PersonalPhones,
            UNKNOWN
                .moment(Moment::NoChildren)
                .place(Place::Classroom)
                .headteacher_permission(false),
        )
        .classify(Role::Visitor, Technology::PersonalPhonesPhoto, UNKNOWN)
        .classify(
            Role::Visitor,
            Technology::PersonalPhonesPhoto,
            UNKNOWN.headteacher_permission(false),
        )
        .classify(Role::Pupil, UserAction::Gambling, UNKNOWN)
        .classify(Role::Staff, UserAction::PersonalDataByEmail, UNKNOWN)
        .classify(
            Role::Staff,
            UserAction::PersonalChannelsWithPupils,
            UNKNOWN.purpose(Purpose::Professional),
        );
    insta::assert_snapshot!(sheet.text);
}

#[test]
fn trafalgar_what_follows() {
    use PupilIncident as P;
    use StaffIncident as S;
    let mut sheet = Sheet::new(trafalgar_infant_2018());
    sheet
        .recommend(Role::Pupil, [P::IllegalMaterial], None, History::FirstTime)
        .recommend(
            Role::Pupil,
            [P::Cyberbullying],
            None,
            History::RepeatAfterWarning,
        )
        .recommend(Role::Staff, [S::Misuse], None, History::FirstTime)
        .assess(Role::Staff, Technology::PersonalPhonesPhoto, UNKNOWN, None)
        .assess(Role::Pupil, Technology::PersonalPhones, UNKNOWN, None)
        .assess(
            Role::Visitor,
            Technology::PersonalPhonesPhoto,
            UNKNOWN,
            None,
        );
    insta::assert_snapshot!(sheet.text);
}

/// A school with words of its own, and with the shapes that the shipped policies do not have.
const OWN_WORDS: &str = r#"
format: 1
policy: { id: own-words, school: Own Words School, title: Policy }
sections:
  - { line: 10, title: Acts }
  - { line: 30, title: Sanctions }
audiences:
  pupils: { label: Pupils, roles: [pupil] }
  supervisors: { label: Supervisors, roles: [lunchtime-supervisor] }
own:
  roles: { lunchtime-supervisor: { label: Lunchtime Supervisor } }
  user-actions: { virtual-reality: { label: VR headsets, area: content } }
  pupil-incidents: { vr-misuse: { label: VR misuse } }
  pupil-responses: { isolation-room: { label: Isolation Room, kind: sanction, urgency: afterwards } }
user-actions:
  lines: 10-20
  printed: true
  audiences: [pupils, supervisors]
  columns: [acceptable, discouraged, unacceptable]
  rows:
    virtual-reality:
      line: 11
      pupils:
        is: acceptable
        cases:
          - { line: 12, when: { place: [classroom], teacher-permission: ["yes"] }, then: allowed }
        otherwise: discouraged
        provisos: [off-or-silent]
      supervisors: discouraged
pupil-incidents:
  audience: pupils
  lines: 30-40
  printed: true
  columns: [class-teacher, police, isolation-room, warning]
  rows:
    vr-misuse: { line: 31, readings: [[class-teacher], [class-teacher, police]], available: [isolation-room] }
    misuse: { line: 32, required: [class-teacher, warning] }
    continued-infringements: { line: 33, required: [isolation-room], repeat: all }
mapping:
  virtual-reality:
    pupil-incidents: [{ incident: vr-misuse, fit: direct }]
"#;

#[test]
fn words_of_a_schools_own() {
    use PupilIncident as P;
    let policy = Policy::from_yaml(OWN_WORDS).unwrap();
    let supervisor = policy.role("lunchtime-supervisor").unwrap();
    let headsets = policy.subject("virtual-reality").unwrap();
    let misuse = policy.incident(Role::Pupil.into(), "vr-misuse").unwrap();
    let mut sheet = Sheet::new(&policy);
    sheet
        .classify(supervisor, headsets, UNKNOWN)
        .classify(supervisor, UserAction::Gambling, UNKNOWN)
        .classify(Role::Pupil, headsets, UNKNOWN)
        .classify(Role::Pupil, headsets, UNKNOWN.place(Place::OffSite))
        .recommend(Role::Pupil, [misuse], None, History::FirstTime)
        .recommend(
            Role::Pupil,
            [misuse, P::Misuse.into()],
            None,
            History::Repeat,
        )
        .recommend(
            supervisor,
            [StaffIncident::Misuse],
            None,
            History::FirstTime,
        )
        .assess(Role::Pupil, headsets, UNKNOWN.place(Place::OffSite), None);
    insta::assert_snapshot!(sheet.text);
}
