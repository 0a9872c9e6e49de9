# Harvests a repository completely with HTTP::OAI; prints each identifier, and whether it is gone.
use strict;
use warnings;
use HTTP::OAI;

my $harvester = HTTP::OAI::Harvester->new(baseURL => $ARGV[0], resume => 1);
my $identity = $harvester->Identify;
die $identity->message if $identity->is_error;
my $answer = $harvester->ListRecords(
    metadataPrefix => 'oai_dc',
    onRecord       => sub {
        my ($record) = @_;
        printf "%s %s\n", $record->identifier, $record->header->is_deleted ? 'gone' : 'here';
    },
);
die $answer->message if $answer->is_error;
